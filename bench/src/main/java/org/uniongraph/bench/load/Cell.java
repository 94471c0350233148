package org.uniongraph.bench.load;

/** One endpoint's run of one workload over so many connections, as it is kept in a result file. */
record Cell(
        String endpoint,
        String workload,
        int connections,
        int requests,
        int errors,
        double requestsPerSecond,
        double p50Millis,
        double p95Millis,
        double p99Millis,
        double meanBytes,
        double serverCpuMillis,
        double databaseCpuMillis,
        double clientCpuMillis,
        double foreignCores) {

    static Cell of(Endpoint endpoint, String workload, int connections, Load.Run run) {
        double requests = Math.max(1, run.nanos().length);
        long foreign = run.machineMillis() - run.serverMillis() - run.databaseMillis() - run.clientMillis();
        return new Cell(
                endpoint.name(),
                workload,
                connections,
                run.nanos().length,
                run.errors(),
                rounded(run.nanos().length / run.seconds()),
                percentile(run.nanos(), 0.50),
                percentile(run.nanos(), 0.95),
                percentile(run.nanos(), 0.99),
                rounded(run.bytes() / requests),
                rounded(run.serverMillis() / requests),
                rounded(run.databaseMillis() / requests),
                rounded(run.clientMillis() / requests),
                rounded(foreign / 1000.0 / run.seconds()));
    }

    /** CPU milliseconds of server and database for one request. */
    double cpuMillis() {
        return serverCpuMillis + databaseCpuMillis;
    }

    @Override
    public String toString() {
        return "%-4s %-12s c=%-3d %8.0f/s  p50 %8.2f  p95 %8.2f  p99 %8.2f ms  cpu %6.2f + %6.2f ms  foreign %.2f  %6.0f B  %d errors"
                .formatted(
                        workload,
                        endpoint,
                        connections,
                        requestsPerSecond,
                        p50Millis,
                        p95Millis,
                        p99Millis,
                        serverCpuMillis,
                        databaseCpuMillis,
                        foreignCores,
                        meanBytes,
                        errors);
    }

    private static double percentile(long[] sorted, double share) {
        if (sorted.length == 0) {
            return -1;
        }
        int index = (int) Math.min(sorted.length - 1, Math.floor(share * sorted.length));
        return rounded(sorted[index] / 1e6);
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
