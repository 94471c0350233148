// Notes by which version of the rules the search keys were made.
// parameters: rules
// columns: none
MERGE (k:KeyRules {id: 'keys'})
SET k.version = $rules
