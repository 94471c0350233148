package org.uniongraph.control;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.uniongraph.ingest.Progress;

/**
 * The answer to a job: lines of progress while it works, its report as the last one. The job goes on to its end whether
 * or not somebody still listens.
 */
final class Answer {
    private static final Logger LOG = LoggerFactory.getLogger(Answer.class);
    private static final long PAUSE = Duration.ofMillis(100).toNanos();

    private final HttpServletResponse response;
    private boolean heard = true;
    private long last = System.nanoTime() - PAUSE;

    private Answer(HttpServletResponse response) {
        this.response = response;
    }

    /** A job with a report. */
    interface Job {
        Object run(Progress progress) throws IOException;
    }

    /** Does the job and writes what comes of it. */
    static void write(HttpServletResponse response, Job job) {
        response.setContentType(Wire.LINES);
        Answer answer = new Answer(response);
        answer.line(answer.outcome(job));
    }

    private Wire.Line outcome(Job job) {
        try {
            return Wire.Line.report(job.run(this::advanced));
        } catch (IOException | RuntimeException e) {
            return Wire.Line.of(Problems.of(e));
        }
    }

    /** Not every step: a terminal shows no more than ten a second. */
    private void advanced(long done, long total, String item) {
        long now = System.nanoTime();
        if (done == total || now - last >= PAUSE) {
            last = now;
            line(Wire.Line.of(new Wire.Step(done, total, item)));
        }
    }

    private void line(Wire.Line line) {
        if (!heard) {
            return;
        }
        try {
            OutputStream out = response.getOutputStream();
            out.write((Wire.JSON.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            heard = false;
            LOG.info("Nobody listens to the running job any more; it goes on.");
        }
    }
}
