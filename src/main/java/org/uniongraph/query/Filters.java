package org.uniongraph.query;

import static org.neo4j.cypherdsl.core.Cypher.any;
import static org.neo4j.cypherdsl.core.Cypher.coalesce;
import static org.neo4j.cypherdsl.core.Cypher.exists;
import static org.neo4j.cypherdsl.core.Cypher.literalFalse;
import static org.neo4j.cypherdsl.core.Cypher.literalTrue;
import static org.neo4j.cypherdsl.core.Cypher.noCondition;
import static org.neo4j.cypherdsl.core.Cypher.size;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.uniongraph.query.Source.Test;
import org.uniongraph.refusal.RefusalCode;
import org.uniongraph.refusal.RequestRefused;

/** Turns filter arguments into conditions. What is null counts as not given. */
final class Filters {
    private final Compilation compilation;
    private final Matching matching;

    Filters(Compilation compilation) {
        this.compilation = compilation;
        this.matching = new Matching(compilation);
    }

    /**
     * That {@code row} meets a filter.
     *
     * @param input the filter's input type
     */
    Condition condition(Row row, Argument filter, String input) {
        return condition(row, filter, input, Set.of());
    }

    /** The same without some of the filter's fields, which are seen to otherwise. */
    Condition condition(Row row, Argument filter, String input, Set<String> except) {
        Condition all = noCondition();
        for (String name : filter.names()) {
            if (!except.contains(name)) {
                all = all.and(one(row, filter.at(name), input));
            }
        }
        return all;
    }

    /** That {@code row} meets one field of a filter. */
    Condition one(Row row, Argument given, String input) {
        return condition(
                row, given, input, compilation.mapping().test(input, given.key().toString()));
    }

    private Condition condition(Row row, Argument given, String input, Test test) {
        return switch (test) {
            case Test.Logic logic -> logic(row, given, input, logic);
            case Test.Value value -> value(row, given, value);
            case Test.Period period ->
                Days.of(row.read(period.from()), row.read(period.to()), period.open())
                        .indexedBy(period.indexed() == null ? null : row.read(period.indexed()))
                        .condition(given, compilation);
            case Test.Related related -> related(row, given, related.follows());
            case Test.Subtree subtree -> below(row, given, subtree.chain());
        };
    }

    private Condition logic(Row row, Argument given, String input, Test.Logic logic) {
        List<Condition> conditions =
                given.items().stream().map(item -> condition(row, item, input)).toList();
        return switch (logic) {
            case AND -> conditions.stream().reduce(noCondition(), Condition::and);
            case OR ->
                conditions.stream()
                        .map(Filters::orTrue)
                        .reduce(Condition::or)
                        .orElse(literalFalse().asCondition());
            case NOT -> isNot(orTrue(condition(row, given, input)));
        };
    }

    /** A filter that states nothing holds for everything, also as one of several alternatives. */
    private static Condition orTrue(Condition condition) {
        return condition.equals(noCondition()) ? literalTrue().asCondition() : condition;
    }

    /** The complement: what cannot be decided for want of a value does not hold, so its negation does. */
    private static Condition isNot(Condition condition) {
        return coalesce(condition, literalFalse()).isFalse();
    }

    private Condition value(Row row, Argument given, Test.Value value) {
        Expression stored = row.read(value.names());
        Condition all = noCondition();
        for (String operator : given.names()) {
            Argument operand = given.at(operator);
            Condition one = Days.OPERATORS.contains(operator)
                    ? Days.of(stored, stored, false).condition(operator, compilation.parameter(operand))
                    : compare(stored, operator, operand);
            if (value.alternatives() != null && !operator.equals("exists")) {
                one = one.or(anyOf(row.read(value.alternatives()), operator, operand));
            }
            all = all.and(one);
        }
        return all;
    }

    private Condition anyOf(Expression list, String operator, Argument operand) {
        if (operator.equals("eq")) {
            return compilation.parameter(operand).in(list);
        }
        SymbolicName item = compilation.fresh("x");
        return any(item).in(list).where(compare(item, operator, operand));
    }

    private Condition compare(Expression stored, String operator, Argument operand) {
        if (operator.equals("exists")) {
            return Boolean.TRUE.equals(operand.value()) ? stored.isNotNull() : stored.isNull();
        }
        Expression parameter = compilation.parameter(operand);
        return switch (operator) {
            case "eq" -> stored.eq(parameter);
            case "in" -> stored.in(parameter);
            case "notIn" -> isNot(stored.in(parameter));
            case "startsWith" -> stored.startsWith(parameter);
            case "contains" -> stored.contains(parameter);
            case "gte" -> stored.gte(parameter);
            case "lte" -> stored.lte(parameter);
            default -> throw new IllegalStateException("filter operator " + operator + " has no meaning");
        };
    }

    private Condition related(Row row, Argument given, Source.Follows follows) {
        Argument relation = given.at("relation");
        Argument some = given.at("some");
        Argument none = given.at("none");
        if (!some.given() && !none.given() && relation.given()) {
            return hasRelated(row, follows, some, relation);
        }
        Condition has = some.given() ? hasRelated(row, follows, some, relation) : noCondition();
        return none.given() ? has.and(hasRelated(row, follows, none, relation).not()) : has;
    }

    private Condition hasRelated(Row row, Source.Follows follows, Argument filter, Argument relation) {
        Row other = matching.row(row, follows);
        Row link = other.asRelation(compilation.mapping().type("Relation"));
        Condition where =
                condition(other, filter, follows.target() + "Filter").and(condition(link, relation, "RelationFilter"));
        Statement found = matching.match(row, follows, other, where)
                .returning(literalTrue())
                .build();
        return exists(found);
    }

    private Condition below(Row row, Argument given, Source.Chain chain) {
        depth(given);
        Argument depth = given.at("maxDepth");
        Row top = matching.row(row, chain);
        Condition where = isTop(top, given).and(size(top.theLink()).lte(compilation.parameter(depth)));
        Condition below = exists(
                matching.match(row, chain, top, where).returning(literalTrue()).build());
        return Boolean.TRUE.equals(given.at("includeTop").value()) ? below.or(isTop(row, given)) : below;
    }

    /** How deep a subtree goes; refuses one without a top. */
    static int depth(Argument subtree) {
        Argument depth = subtree.at("maxDepth");
        if (!(depth.value() instanceof Integer steps) || steps < 1 || steps > Source.Chain.MAX_LENGTH) {
            throw bad(depth, "maxDepth " + depth.value() + ": expected 1 to " + Source.Chain.MAX_LENGTH);
        }
        if (!subtree.at("id").given() && !subtree.at("name").given()) {
            throw bad(subtree, "subtree filter " + subtree.value() + ": expected an id or a name");
        }
        return steps;
    }

    /** That {@code top} is what a subtree filter names. */
    Condition isTop(Row top, Argument given) {
        Condition is = noCondition();
        if (given.at("id").given()) {
            is = is.and(top.read("id").eq(compilation.parameter(given.at("id"))));
        }
        if (given.at("name").given()) {
            Expression name = compilation.parameter(given.at("name"));
            is = is.and(top.read("name").eq(name).or(name.in(top.read("aliases"))));
        }
        return is;
    }

    private static RequestRefused bad(Argument argument, String message) {
        return new RequestRefused(
                RefusalCode.BAD_FILTER, message, Map.of(argument.key().toString(), String.valueOf(argument.value())));
    }
}
