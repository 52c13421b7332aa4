@NullMarked
package dev.lodestone.kit.testing;

import org.jspecify.annotations.NullMarked;
