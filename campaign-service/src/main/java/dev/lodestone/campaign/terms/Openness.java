package dev.lodestone.campaign.terms;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CampaignOpenness", description = "open = any eligible creator may apply; invited = by invitation only")
public enum Openness {
    open,
    invited
}
