package dev.lodestone.payout.destination;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Closes and opens what names a bank account, with the installation's key. */
@ApplicationScoped
public class Accounts {
    private final Vault vault;

    Accounts(@ConfigProperty(name = "lodestone.payout.destination-key") String key) {
        this.vault = new Vault(key);
    }

    public String close(UUID workspace, UUID row, String text) {
        return vault.close(workspace, row, text);
    }

    public String open(UUID workspace, UUID row, String closed) {
        return vault.open(workspace, row, closed);
    }
}
