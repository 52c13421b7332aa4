package dev.lodestone.campaign.terms;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From which verdict on an approved draft must not go live. */
@Schema(name = "PublishingGate")
public enum PublishingGate {
    none,
    revise,
    block;

    public boolean holdsBack(String verdict) {
        return switch (this) {
            case none -> false;
            case revise -> verdict.equals("revise") || verdict.equals("block");
            case block -> verdict.equals("block");
        };
    }
}
