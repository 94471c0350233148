package org.uniongraph.bench.sink;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.neo4j.batchimport.api.BatchImporter;
import org.neo4j.batchimport.api.Configuration;
import org.neo4j.batchimport.api.IndexConfig;
import org.neo4j.batchimport.api.InputIterator;
import org.neo4j.batchimport.api.Monitor;
import org.neo4j.batchimport.api.input.Collector;
import org.neo4j.batchimport.api.input.IdType;
import org.neo4j.batchimport.api.input.Input;
import org.neo4j.batchimport.api.input.ReadableGroups;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.internal.batchimport.BatchImporterFactory;
import org.neo4j.internal.batchimport.DefaultAdditionalIds;
import org.neo4j.internal.batchimport.staging.ExecutionMonitor;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.neo4j.io.layout.Neo4jLayout;
import org.neo4j.io.layout.recordstorage.RecordDatabaseLayout;
import org.neo4j.io.pagecache.context.CursorContextFactory;
import org.neo4j.io.pagecache.tracing.PageCacheTracer;
import org.neo4j.kernel.DatabaseCreationOptions;
import org.neo4j.kernel.impl.index.schema.IndexImporterFactoryImpl;
import org.neo4j.kernel.impl.scheduler.JobSchedulerFactory;
import org.neo4j.kernel.impl.transaction.log.EmptyLogTailMetadata;
import org.neo4j.kernel.impl.transaction.log.files.TransactionLogInitializer;
import org.neo4j.logging.internal.NullLogService;
import org.neo4j.memory.EmptyMemoryTracker;
import org.neo4j.scheduler.JobScheduler;

/**
 * Makes a store out of spooled nodes and relationships with the database's own batch importer, which writes records in
 * order with all processors and is part of the Community Edition.
 */
final class StoreImport {
    private static final long BYTES_OF_A_PROPERTY = 20;

    private final Spool nodes;
    private final Spool relationships;

    StoreImport(Spool nodes, Spool relationships) {
        this.nodes = nodes;
        this.relationships = relationships;
    }

    /** The two indexes that every new database has, by label and by relationship type; the importer leaves them out. */
    private static final class LookupIndexes implements Configuration {
        @Override
        public IndexConfig indexConfig() {
            return IndexConfig.create().withLabelIndex().withRelationshipTypeIndex();
        }
    }

    /** @param folder of the store, where no database is yet */
    void into(Path folder) {
        Config config = Config.defaults(GraphDatabaseSettings.neo4j_home, folder.toAbsolutePath());
        RecordDatabaseLayout layout =
                RecordDatabaseLayout.of(Neo4jLayout.of(config), GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
        try (DefaultFileSystemAbstraction files = new DefaultFileSystemAbstraction();
                JobScheduler scheduler = JobSchedulerFactory.createInitialisedScheduler();
                BatchImporter importer = BatchImporterFactory.withHighestPriority()
                        .instantiate(
                                layout,
                                files,
                                PageCacheTracer.NULL,
                                new LookupIndexes(),
                                NullLogService.getInstance(),
                                ExecutionMonitor.INVISIBLE,
                                DefaultAdditionalIds.EMPTY,
                                new EmptyLogTailMetadata(config),
                                config,
                                Monitor.NO_MONITOR,
                                scheduler,
                                Collector.STRICT,
                                TransactionLogInitializer.getLogFilesInitializer(),
                                new IndexImporterFactoryImpl(),
                                EmptyMemoryTracker.INSTANCE,
                                CursorContextFactory.NULL_CONTEXT_FACTORY,
                                DatabaseCreationOptions.EMPTY_CREATION_OPTIONS)) {
            importer.doImport(Input.input(
                    () -> iterator(nodes, true),
                    () -> iterator(relationships, false),
                    IdType.ACTUAL,
                    Input.knownEstimates(
                            nodes.items(),
                            relationships.items(),
                            nodes.properties(),
                            relationships.properties(),
                            nodes.properties() * BYTES_OF_A_PROPERTY,
                            relationships.properties() * BYTES_OF_A_PROPERTY,
                            nodes.items() * 2),
                    ReadableGroups.EMPTY,
                    false));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException("the import into " + folder + " failed", e);
        }
    }

    private static InputIterator iterator(Spool spool, boolean nodes) {
        try {
            return new SpoolIterator(spool, nodes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
