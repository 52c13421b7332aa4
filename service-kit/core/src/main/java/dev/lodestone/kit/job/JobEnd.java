package dev.lodestone.kit.job;

import dev.lodestone.kit.database.Tx;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import java.util.function.Function;

/**
 * What a job's work ends with: its result, and its last write, which happens together with the job's success or not at all.
 * Whoever is told that a job was interrupted can ask again without finding its work there twice.
 */
public record JobEnd(JsonObject result, Function<Tx, Uni<?>> lastWrite) {

    /** Of work that keeps nothing but its result. */
    public static JobEnd of(JsonObject result) {
        return new JobEnd(result, tx -> Uni.createFrom().voidItem());
    }
}
