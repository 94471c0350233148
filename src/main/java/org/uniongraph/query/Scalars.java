package org.uniongraph.query;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.function.Function;

/** Days and instants as the schema writes them. */
final class Scalars {
    static final GraphQLScalarType DATE = GraphQLScalarType.newScalar()
            .name("Date")
            .coercing(new Text<>(LocalDate.class, LocalDate::parse, LocalDate::toString, "a day such as 2024-05-08"))
            .build();

    static final GraphQLScalarType DATE_TIME = GraphQLScalarType.newScalar()
            .name("DateTime")
            .coercing(new Text<>(
                    ZonedDateTime.class,
                    text -> OffsetDateTime.parse(text).atZoneSameInstant(ZoneOffset.UTC),
                    time -> time.toInstant().toString(),
                    "an instant such as 2024-05-08T09:30:00Z"))
            .build();

    private Scalars() {}

    /** A scalar that stands as text in requests and answers. */
    private record Text<T>(Class<T> type, Function<String, T> reader, Function<T, String> writer, String expected)
            implements Coercing<T, String> {
        @Override
        public String serialize(Object result, GraphQLContext context, Locale locale) {
            if (!type.isInstance(result)) {
                throw new CoercingSerializeException("value " + result + ": expected " + expected);
            }
            return writer.apply(type.cast(result));
        }

        @Override
        public T parseValue(Object input, GraphQLContext context, Locale locale) {
            try {
                return reader.apply(input.toString());
            } catch (DateTimeException e) {
                throw new CoercingParseValueException("value '" + input + "': expected " + expected, e);
            }
        }

        @Override
        public T parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
            if (!(input instanceof StringValue text)) {
                throw new CoercingParseLiteralException("expected " + expected);
            }
            try {
                return reader.apply(String.valueOf(text.getValue()));
            } catch (DateTimeException e) {
                throw new CoercingParseLiteralException("value '" + text.getValue() + "': expected " + expected, e);
            }
        }

        @Override
        public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
            return StringValue.of(input instanceof String text ? text : serialize(input, context, locale));
        }
    }
}
