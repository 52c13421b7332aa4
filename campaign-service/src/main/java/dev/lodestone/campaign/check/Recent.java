package dev.lodestone.campaign.check;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Keeps what was used lately, so much and no more. What it holds can be made again by anybody at any time. */
public final class Recent<K, V> {
    private final Map<K, V> kept;

    public Recent(int most) {
        this.kept = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        });
    }

    /** Null when it is not kept. */
    public @Nullable V get(K key) {
        return kept.get(key);
    }

    public V keep(K key, V value) {
        kept.put(key, value);
        return value;
    }

    /** Made outside the lock: two may make the same, which costs time and no truth. */
    V get(K key, Function<K, V> make) {
        V known = kept.get(key);
        return known == null ? keep(key, make.apply(key)) : known;
    }
}
