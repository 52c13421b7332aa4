package dev.lodestone.kit.idempotency;

import dev.lodestone.kit.audit.AuditLog;
import dev.lodestone.kit.database.Database;
import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.request.RequestFacts;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Runs every write: one transaction holds the business rows, the events, the audit row and, when the caller sent an
 * Idempotency-Key, the answer itself. So a key has either happened with its answer, or has not happened at all.
 */
@ApplicationScoped
public class Writes {
    private final Database database;
    private final RequestFacts facts;
    private final IdempotencyKeys keys;
    private final AuditLog audit;

    Writes(Database database, RequestFacts facts, IdempotencyKeys keys, AuditLog audit) {
        this.database = database;
        this.facts = facts;
        this.keys = keys;
        this.audit = audit;
    }

    /** A POST: honours an Idempotency-Key. */
    public <T> Uni<RestResponse<T>> post(Function<Tx, Uni<Reply<T>>> work) {
        Optional<IdempotencyKey> key = IdempotencyKey.of(facts);
        return key.isEmpty() ? change(work) : once(key.get(), work);
    }

    /**
     * A POST whose work needs something first that is slow or asks another service, and so has no place in a transaction. A
     * repeat is answered before that: whoever lost an answer gets it, though what made it may not be had any more.
     */
    public <P, T> Uni<RestResponse<T>> postPrepared(
            Supplier<Uni<P>> preparation, BiFunction<Tx, P, Uni<Reply<T>>> work) {
        return IdempotencyKey.of(facts)
                .map(key -> database.read(tx -> keys.find(tx, key)))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()))
                .chain(earlier -> earlier.isPresent()
                        ? Uni.createFrom().item(earlier.get().<T>toResponse())
                        : preparation.get().chain(prepared -> post(tx -> work.apply(tx, prepared))));
    }

    /** A POST that moves money: demands an Idempotency-Key. */
    public <T> Uni<RestResponse<T>> postWithKey(Function<Tx, Uni<Reply<T>>> work) {
        return once(IdempotencyKey.of(facts).orElseThrow(IdempotencyKey::missing), work);
    }

    /** A PUT, PATCH or DELETE: repeatable by its own nature. */
    public <T> Uni<RestResponse<T>> change(Function<Tx, Uni<Reply<T>>> work) {
        AuditLog.Act act = AuditLog.Act.of(facts);
        return database.write(tx -> perform(tx, act, work)).map(Reply::toResponse);
    }

    private <T> Uni<RestResponse<T>> once(IdempotencyKey key, Function<Tx, Uni<Reply<T>>> work) {
        AuditLog.Act act = AuditLog.Act.of(facts);
        return database.write(tx -> keys.claim(tx, key)
                .chain(earlier -> earlier.isPresent()
                        ? Uni.createFrom().item(earlier.get().<T>toResponse())
                        : perform(tx, act, work)
                                .call(reply -> keys.keep(tx, key, reply))
                                .map(Reply::toResponse)));
    }

    private <T> Uni<Reply<T>> perform(Tx tx, AuditLog.Act act, Function<Tx, Uni<Reply<T>>> work) {
        return work.apply(tx).call(reply -> audit.append(tx, act, reply.status(), reply.body()));
    }
}
