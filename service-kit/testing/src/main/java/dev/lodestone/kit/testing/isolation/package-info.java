@NullMarked
package dev.lodestone.kit.testing.isolation;

import org.jspecify.annotations.NullMarked;
