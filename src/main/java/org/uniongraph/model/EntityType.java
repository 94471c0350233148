package org.uniongraph.model;

/** What sort of thing an entity is. */
public enum EntityType {
    ORGANIZATION("Organization"),
    PERSON("Person"),
    EVENT("Event"),
    PLACE("Place"),
    TOPIC("Topic");

    private final String label;

    EntityType(String label) {
        this.label = label;
    }

    /** The type's name in the graph, in the annotation form and in the exports. */
    public String label() {
        return label;
    }

    /**
     * The type with this label.
     *
     * @throws IllegalArgumentException naming the labels there are
     */
    public static EntityType ofLabel(String label) {
        return Labels.find(values(), EntityType::label, label, "entity type");
    }
}
