// By which version of the rules the search keys were made.
// parameters: none
// columns: rules
MATCH (k:KeyRules {id: 'keys'})
RETURN k.version AS rules
