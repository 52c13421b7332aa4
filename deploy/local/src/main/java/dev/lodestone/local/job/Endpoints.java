package dev.lodestone.local.job;

import java.net.URI;

/** Where the three services and the issuer listen. */
public record Endpoints(URI creator, URI campaign, URI payout, URI issuer) {}
