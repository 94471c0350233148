package org.uniongraph.api.bounds;

import jakarta.servlet.ServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.WebRequest;
import org.uniongraph.api.errors.Errors;
import org.uniongraph.refusal.RequestRefused;

/**
 * Says why a body was refused also where the web server answers by itself: it does as soon as it waited in vain for
 * bytes.
 */
@Component
final class RefusedBodies extends DefaultErrorAttributes {
    private static final String WHY = RefusedBodies.class.getName();

    /** Notes why the body of a request is refused. */
    static void note(ServletRequest request, RequestRefused bound) {
        request.setAttribute(WHY, bound);
    }

    @Override
    public Map<String, @Nullable Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        return request.getAttribute(WHY, RequestAttributes.SCOPE_REQUEST) instanceof RequestRefused bound
                ? new HashMap<>(Errors.answer(bound))
                : super.getErrorAttributes(request, options);
    }
}
