@NullMarked
package dev.lodestone.kit.testing.webhook;

import org.jspecify.annotations.NullMarked;
