@NullMarked
package dev.lodestone.kit.webhook;

import org.jspecify.annotations.NullMarked;
