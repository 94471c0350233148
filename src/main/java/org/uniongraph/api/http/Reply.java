package org.uniongraph.api.http;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.uniongraph.api.answers.Answer;
import org.uniongraph.api.errors.Errors;
import org.uniongraph.refusal.RefusalCode;
import org.uniongraph.refusal.RequestRefused;

/** Writes what a client gets. */
final class Reply {
    /** A client's copy is good while it is confirmed; caches of many clients have no business here. */
    private static final String ASK_AGAIN = "private, no-cache";

    private static final String KEEP_NOTHING = "no-store";

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final Form form;

    Reply(HttpServletRequest request, HttpServletResponse response, Form form) {
        this.request = request;
        this.response = response;
        this.form = form;
    }

    /** @param tag the entity tag without its form; null for none */
    void answer(Answer answer, @Nullable String tag) throws IOException {
        byte[] zipped = takesGzip() ? answer.zipped() : null;
        boolean ok = answer.hasData() || form == Form.JSON;
        response.setStatus(ok ? HttpServletResponse.SC_OK : HttpServletResponse.SC_BAD_REQUEST);
        head(tag, zipped != null);
        if (zipped != null) {
            response.setHeader("Content-Encoding", "gzip");
        }
        body(zipped == null ? answer.body() : zipped);
    }

    /** Says that the client's copy is right. */
    void notModified(String tag) {
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        head(tag, takesGzip());
    }

    void batch(List<byte[]> answers) throws IOException {
        head(null, false);
        int length = answers.stream().mapToInt(answer -> answer.length + 1).sum() + 1;
        response.setContentType(form.mediaType());
        response.setContentLength(length);
        ServletOutputStream out = response.getOutputStream();
        char separator = '[';
        for (byte[] answer : answers) {
            out.write(separator);
            out.write(answer);
            separator = ',';
        }
        out.write(']');
    }

    void refusal(RequestRefused refused) throws IOException {
        int status = status(refused.code());
        response.setStatus(status);
        if (status == HttpServletResponse.SC_METHOD_NOT_ALLOWED) {
            response.setHeader("Allow", refused.code() == RefusalCode.OPERATION_NOT_ALLOWED ? "POST" : "GET, POST");
        }
        head(null, false);
        body(errors(refused));
    }

    /** A refusal as the answer to one of several questions. */
    static byte[] errors(RequestRefused refused) {
        return Json.write(Errors.answer(refused));
    }

    private int status(RefusalCode code) {
        boolean isAnswer = code.status() == HttpServletResponse.SC_OK;
        if (isAnswer && form == Form.GRAPHQL) {
            return HttpServletResponse.SC_BAD_REQUEST;
        }
        boolean byGet = !request.getMethod().equals("POST");
        return code == RefusalCode.OPERATION_NOT_ALLOWED && byGet
                ? HttpServletResponse.SC_METHOD_NOT_ALLOWED
                : code.status();
    }

    private boolean takesGzip() {
        return Headers.takesGzip(request.getHeader("Accept-Encoding"));
    }

    /** Entity tags are strong: each form has its own. */
    private void head(@Nullable String tag, boolean zipped) {
        response.addHeader("Vary", "Accept, Accept-Encoding");
        response.setHeader("Cache-Control", tag == null ? KEEP_NOTHING : ASK_AGAIN);
        if (tag != null) {
            String suffix = (form == Form.JSON ? "j" : "g") + (zipped ? "z" : "");
            response.setHeader("ETag", "\"" + tag + "." + suffix + "\"");
        }
    }

    private void body(byte[] bytes) throws IOException {
        response.setContentType(form.mediaType());
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
