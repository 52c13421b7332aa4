@NullMarked
package dev.lodestone.kit.testing.lint;

import org.jspecify.annotations.NullMarked;
