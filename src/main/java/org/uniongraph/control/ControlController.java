package org.uniongraph.control;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.uniongraph.model.ArticleId;

/** Does the work of the command line on the store that this server has open. */
@RestController
@RequestMapping(ControlController.PATH)
@ConditionalOnWebApplication
class ControlController {
    static final String PATH = "/control";

    private final Jobs jobs;
    private final Gate gate;
    private final ControlSettings settings;

    ControlController(Jobs jobs, Gate gate, ControlSettings settings) {
        this.jobs = jobs;
        this.gate = gate;
        this.settings = settings;
    }

    /** Body: a zip. Answer: lines of progress, then the report. */
    @PostMapping("/ingest")
    void ingest(@RequestParam String name, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        gate.check();
        try (Upload upload = Upload.receive(request, settings.maxUpload());
                var _ = gate.enter("ingest")) {
            Answer.write(response, progress -> jobs.ingestZip(upload.file(), name, progress));
        }
    }

    @PostMapping("/retract")
    RetractReport retract(@RequestParam ArticleId articleId) throws IOException {
        try (var _ = gate.enter("retract")) {
            return jobs.retract(articleId).orElseThrow(() -> new UnknownArticle(articleId));
        }
    }

    @PostMapping("/verify")
    void verify(HttpServletResponse response) {
        try (var _ = gate.enter("verify")) {
            Answer.write(response, jobs::verify);
        }
    }

    @PostMapping("/rebuild")
    void rebuild(HttpServletResponse response) {
        try (var _ = gate.enter("rebuild")) {
            Answer.write(response, jobs::rebuild);
        }
    }

    /** Reads only, so it may run beside a job. */
    @GetMapping("/export")
    void export(@RequestParam(defaultValue = "false") boolean history, HttpServletResponse response)
            throws IOException {
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        jobs.exportJson(response.getOutputStream(), history);
    }
}
