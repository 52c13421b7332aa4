@NullMarked
package dev.lodestone.kit.testing.limit;

import org.jspecify.annotations.NullMarked;
