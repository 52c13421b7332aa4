@NullMarked
package dev.lodestone.kit.idempotency;

import org.jspecify.annotations.NullMarked;
