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
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.uniongraph.refusal.RefusalCode;
import org.uniongraph.refusal.RequestRefused;

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
        Network client = addresses.counted(request, rate.loopback());
        if (client == null) {
            chain.doFilter(request, response);
            return;
        }
        ConsumptionProbe asked = buckets.get(client).tryConsumeAndReturnRemaining(1);
        if (asked.isConsumed()) {
            chain.doFilter(request, response);
            return;
        }
        long seconds = Math.ceilDiv(asked.getNanosToWaitForRefill(), TimeUnit.SECONDS.toNanos(1));
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        Door.refuse(response, tooMany(seconds));
    }

    private RequestRefused tooMany(long seconds) {
        return new RequestRefused(
                RefusalCode.TOO_MANY_REQUESTS,
                "more than " + rate.requests() + " requests in " + rate.per().toMillis() + " ms; try again in "
                        + seconds + " s",
                Map.of(
                        "max",
                        rate.requests(),
                        "perSeconds",
                        Math.max(1, rate.per().toSeconds()),
                        "retryAfterSeconds",
                        seconds));
    }
}
