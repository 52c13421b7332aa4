@NullMarked
package dev.lodestone.kit.testing.proof;

import org.jspecify.annotations.NullMarked;
