package org.uniongraph.store;

/**
 * The version of the database's schema after all migrations have run and all indexes are online. A bean that uses the
 * store asks for this one, so that it never meets a database without its schema.
 *
 * @param value of the last migration, such as 001
 */
public record SchemaVersion(String value) {}
