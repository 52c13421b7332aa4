package dev.lodestone.creator.creator;

import dev.lodestone.creator.access.CreatorGate;
import dev.lodestone.creator.account.Account;
import dev.lodestone.creator.account.Accounts;
import dev.lodestone.kit.database.Tx;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Shows creators together with their accounts, by one statement for all of them. */
@ApplicationScoped
public class CreatorViews {
    private final CreatorGate gate;
    private final Creators creators;
    private final Accounts accounts;

    CreatorViews(CreatorGate gate, Creators creators, Accounts accounts) {
        this.gate = gate;
        this.creators = creators;
        this.accounts = accounts;
    }

    record Shown(CreatorView view, long version) {}

    public Uni<List<CreatorView>> of(Tx tx, List<Creator> creators) {
        return accounts.of(tx, creators.stream().map(Creator::id).toList()).map(all -> {
            Map<UUID, List<Account>> byCreator = all.stream().collect(Collectors.groupingBy(Account::creator));
            return creators.stream()
                    .map(creator -> CreatorView.of(creator, byCreator.getOrDefault(creator.id(), List.of())))
                    .toList();
        });
    }

    /** For whoever may read this creator; to others there is none. */
    Uni<Shown> read(Tx tx, UUID id) {
        return gate.read(tx, id).chain(() -> require(tx, id));
    }

    Uni<Shown> require(Tx tx, UUID id) {
        return creators.require(tx, id)
                .chain(creator ->
                        of(tx, List.of(creator)).map(views -> new Shown(views.getFirst(), creator.version())));
    }
}
