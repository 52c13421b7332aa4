package dev.lodestone.kit.event;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** Tells whoever watches over the installation how a feed is followed: events come in order, so one that fails holds up all. */
@ApplicationScoped
class FeedMeters {
    private final MeterRegistry meters;
    private final InstantSource clock;

    FeedMeters(MeterRegistry meters, InstantSource clock) {
        this.meters = meters;
        this.clock = clock;
    }

    Progress of(String source) {
        Progress progress = new Progress(failures(source, "page"), failures(source, "event"));
        Gauge.builder("lodestone.feed.stuck", progress::secondsStuck)
                .description("How long the next event has failed to be handled; 0 when none does")
                .baseUnit("seconds")
                .tag("source", source)
                .register(meters);
        return progress;
    }

    private Counter failures(String source, String at) {
        return Counter.builder("lodestone.feed.failures")
                .description("Attempts to read a page of another service's feed, or to handle an event, that failed")
                .tags("source", source, "at", at)
                .register(meters);
    }

    final class Progress {
        private final Counter pages;
        private final Counter events;
        private final AtomicReference<Instant> stuckSince = new AtomicReference<>();

        private Progress(Counter pages, Counter events) {
            this.pages = pages;
            this.events = events;
        }

        void pageFailed() {
            pages.increment();
        }

        void eventFailed() {
            events.increment();
            stuckSince.compareAndSet(null, clock.instant());
        }

        /** An event was passed, or there is none to pass. */
        void goesOn() {
            stuckSince.set(null);
        }

        private long secondsStuck() {
            Instant since = stuckSince.get();
            return since == null ? 0 : Duration.between(since, clock.instant()).toSeconds();
        }
    }
}
