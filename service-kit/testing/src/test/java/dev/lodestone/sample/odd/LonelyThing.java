package dev.lodestone.sample.odd;

import jakarta.enterprise.context.ApplicationScoped;

/** Public, though nobody asks it, and asks for more than it should need. */
@ApplicationScoped
public class LonelyThing {
    LonelyThing(String one, String two, String three, String four, String five, String six) {}
}
