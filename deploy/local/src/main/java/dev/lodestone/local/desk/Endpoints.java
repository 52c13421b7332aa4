package dev.lodestone.local.desk;

import java.net.URI;

/** Where the three services and the issuer listen. */
public record Endpoints(URI creator, URI campaign, URI payout, URI issuer) {}
