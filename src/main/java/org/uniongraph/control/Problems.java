package org.uniongraph.control;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.zip.ZipException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.uniongraph.ingest.IngestStopped;
import org.uniongraph.store.DatabaseUnavailable;
import org.uniongraph.store.QueryTimedOut;

/** Says what went wrong with a control request. */
@RestControllerAdvice(assignableTypes = ControlController.class)
class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    static Wire.Problem of(Exception e) {
        HttpStatus status = status(e);
        if (status == HttpStatus.INTERNAL_SERVER_ERROR) {
            LOG.error("A control request failed", e);
        }
        String message = e.getMessage();
        return new Wire.Problem(
                status.value(),
                status.getReasonPhrase(),
                message == null ? e.getClass().getSimpleName() : message);
    }

    private static HttpStatus status(Exception e) {
        return switch (e) {
            case AnotherJobRuns _ -> HttpStatus.CONFLICT;
            case UploadTooLarge _ -> HttpStatus.CONTENT_TOO_LARGE;
            case UnknownArticle _ -> HttpStatus.NOT_FOUND;
            case DatabaseUnavailable _ -> HttpStatus.SERVICE_UNAVAILABLE;
            case IngestStopped _ -> HttpStatus.SERVICE_UNAVAILABLE;
            case QueryTimedOut _ -> HttpStatus.SERVICE_UNAVAILABLE;
            case IOException unreadable when unreadable.getCause() instanceof ZipException -> HttpStatus.BAD_REQUEST;
            case ZipException _ -> HttpStatus.BAD_REQUEST;
            case MissingServletRequestParameterException _ -> HttpStatus.BAD_REQUEST;
            case IllegalArgumentException _ -> HttpStatus.BAD_REQUEST;
            default -> HttpStatus.INTERNAL_SERVER_ERROR;
        };
    }

    /** An answer that is already on its way is cut off instead, so that nobody takes it for a whole one. */
    @ExceptionHandler(Exception.class)
    ResponseEntity<Wire.Problem> answer(Exception e, HttpServletResponse response) throws Exception {
        if (response.isCommitted()) {
            throw e;
        }
        response.resetBuffer();
        Wire.Problem problem = of(e);
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
