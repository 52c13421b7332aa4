package dev.lodestone.local.provider;

import java.util.ArrayDeque;
import java.util.Deque;

/** The modes of the payouts to come, in order; an empty script means ok. */
final class ProviderScript {
    private final Deque<ProviderMode> next = new ArrayDeque<>();

    synchronized void next(ProviderMode mode, int count) {
        for (int i = 0; i < Math.min(count, 10_000); i++) next.add(mode);
    }

    synchronized ProviderMode take() {
        return next.isEmpty() ? ProviderMode.OK : next.poll();
    }
}
