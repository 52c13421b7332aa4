package dev.lodestone.local.desk;

import java.net.URI;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Everybody who takes part, each with an own token: the agency, a second person of it, the shop, and the creators. */
public final class Desk {
    private final Endpoints at;
    private final Tokens tokens;
    private final String demo;
    private final Set<String> acknowledged;

    /** @param demo names this run: the same name again repeats the same writes */
    public Desk(Endpoints at, Tokens tokens, String demo) {
        this(at, tokens, demo, ConcurrentHashMap.newKeySet());
    }

    private Desk(Endpoints at, Tokens tokens, String demo, Set<String> acknowledged) {
        this.at = at;
        this.tokens = tokens;
        this.demo = demo;
        this.acknowledged = acknowledged;
    }

    /** The same people another time: what they write then is new, even where it reads the same. */
    public Desk again() {
        return new Desk(at, tokens, demo + " again", acknowledged);
    }

    public Endpoints at() {
        return at;
    }

    public Api creators() {
        return api(at.creator(), "agency", () -> tokens.of("agency"));
    }

    public Api campaigns() {
        return api(at.campaign(), "agency", () -> tokens.of("agency"));
    }

    public Api payouts() {
        return api(at.payout(), "agency", () -> tokens.of("agency"));
    }

    public Api approver() {
        return api(at.payout(), "approver", () -> tokens.of("approver"));
    }

    public Api shop() {
        return api(at.payout(), "shop", () -> tokens.of("shop"));
    }

    /** Campaign-service as this creator sees it. */
    public Api creator(UUID creator) {
        return api(at.campaign(), creator.toString(), () -> tokens.ofCreator(creator));
    }

    /** Payout-service as this creator sees it: own earnings only. */
    public Api earnings(UUID creator) {
        return api(at.payout(), creator.toString(), () -> tokens.ofCreator(creator));
    }

    /** Creator-service as this creator sees it: the own profile only. */
    public Api profile(UUID creator) {
        return api(at.creator(), creator.toString(), () -> tokens.ofCreator(creator));
    }

    /** The keys of all writes that a service has answered with success. */
    public Set<String> acknowledged() {
        return acknowledged;
    }

    /** Two callers never share a key: the answer to one is not the answer to the other. */
    private Api api(URI service, String caller, Supplier<String> token) {
        return new Api(service, token, demo + "\n" + caller, acknowledged::add);
    }
}
