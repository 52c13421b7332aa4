package dev.lodestone.sample.odd;

import jakarta.enterprise.context.ApplicationScoped;

/** Public, though nobody asks it. */
@ApplicationScoped
public class LonelyThing {}
