package org.uniongraph.control;

import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.uniongraph.store.Pulse;

/** Tells a load balancer or a waiting script whether this server can answer questions. */
@RestController
@ConditionalOnWebApplication
class HealthController {
    static final String PATH = "/healthz";

    private final Pulse pulse;

    HealthController(Pulse pulse) {
        this.pulse = pulse;
    }

    /** 200 with UP, or 503 with DOWN when the database does not answer within {@link Pulse#PATIENCE}. */
    @GetMapping(path = PATH, produces = "application/json")
    ResponseEntity<Map<String, String>> health() {
        return pulse.beats()
                ? ResponseEntity.ok(Map.of("status", "UP"))
                : ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).body(Map.of("status", "DOWN"));
    }
}
