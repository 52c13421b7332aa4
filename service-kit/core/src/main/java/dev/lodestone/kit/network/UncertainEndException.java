package dev.lodestone.kit.network;

/** Why a head cannot be read that looks well: it has a transfer coding other than the one that tells where a body ends. */
public final class UncertainEndException extends Exception {
    private static final long serialVersionUID = 1L;

    UncertainEndException() {
        super("The transfer coding does not tell where the body ends", null, false, false);
    }
}
