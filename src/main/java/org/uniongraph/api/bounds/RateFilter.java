package org.uniongraph.api.bounds;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets each client ask so often. */
final class RateFilter extends OncePerRequestFilter {
    private final BoundsSettings.Rate rate;
    private final ClientAddresses addresses;
    private final LoadingCache<Network, Bucket> buckets;

    RateFilter(BoundsSettings.Rate rate, ClientAddresses addresses) {
        this.rate = rate;
        this.addresses = addresses;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(rate.clients())
                // a bucket that nobody took from for so long is full, as a new one is
                .expireAfterAccess(rate.per())
                .build(client -> bucket());
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(rate.requests()).refillGreedy(rate.requests(), rate.per()))
                .build();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        InetAddress address = addresses.of(request);
        if (address == null || (address.isLoopbackAddress() && !rate.loopback())) {
            chain.doFilter(request, response);
            return;
        }
        ConsumptionProbe asked = buckets.get(Network.client(address)).tryConsumeAndReturnRemaining(1);
        if (asked.isConsumed()) {
            chain.doFilter(request, response);
            return;
        }
        long seconds = Math.ceilDiv(asked.getNanosToWaitForRefill(), TimeUnit.SECONDS.toNanos(1));
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        Door.refuse(response, HttpStatus.TOO_MANY_REQUESTS.value(), tooMany(seconds));
    }

    private OverBound tooMany(long seconds) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("max", rate.requests());
        values.put("perSeconds", Math.max(1, rate.per().toSeconds()));
        values.put("retryAfterSeconds", seconds);
        return new OverBound(
                "TOO_MANY_REQUESTS",
                "more than " + rate.requests() + " requests in " + rate.per().toMillis() + " ms; try again in "
                        + seconds + " s",
                values);
    }
}
