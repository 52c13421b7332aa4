package dev.lodestone.sample.odd;

import dev.lodestone.sample.other.OtherThing;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import java.sql.Connection;
import java.time.Instant;
import java.util.UUID;

/** Breaks every rule of the house. */
@Path("/odd")
public final class OddManager {
    @Inject
    OtherThing other;

    Connection connection;

    double share() {
        System.out.println(Instant.now() + " " + UUID.randomUUID());
        Uni.createFrom().item(1).subscribe().with(item -> {});
        return Uni.createFrom().item(1).await().indefinitely();
    }

    record Value(Uni<String> later) {}
}
