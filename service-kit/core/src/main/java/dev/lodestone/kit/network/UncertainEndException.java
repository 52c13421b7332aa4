package dev.lodestone.kit.network;

/** Why a head cannot be read that looks well: it does not tell where its body ends, or tells it twice. */
public final class UncertainEndException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UncertainEndException() {
        super("The head does not tell for certain where the body ends", null, false, false);
    }
}
