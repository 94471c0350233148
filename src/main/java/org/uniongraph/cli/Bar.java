package org.uniongraph.cli;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.uniongraph.ingest.Progress;

/** A progress bar that appears with the first step, so that work which is refused at once shows none. */
final class Bar implements Progress, AutoCloseable {
    private static final int WIDTH = 79;
    private static final int MILLIS_BETWEEN_UPDATES = 200;

    private final String task;
    private final @Nullable PrintStream out;
    private @Nullable ProgressBar bar;

    Bar(String task, @Nullable PrintStream out) {
        this.task = task;
        this.out = out;
    }

    static Bar none() {
        return new Bar("", null);
    }

    @Override
    public void advanced(long done, long total, String item) {
        if (out == null) {
            return;
        }
        if (bar == null) {
            bar = start(out);
        }
        bar.maxHint(total);
        bar.stepTo(done);
    }

    private ProgressBar start(PrintStream terminal) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(MILLIS_BETWEEN_UPDATES)
                .setMaxRenderedLength(WIDTH)
                .setConsumer(new ConsoleProgressBarConsumer(terminal, WIDTH))
                .clearDisplayOnFinish()
                .build();
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
