@NullMarked
package dev.lodestone.kit.testing.probe;

import org.jspecify.annotations.NullMarked;
