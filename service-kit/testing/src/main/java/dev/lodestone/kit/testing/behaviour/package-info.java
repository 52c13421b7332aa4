@NullMarked
package dev.lodestone.kit.testing.behaviour;

import org.jspecify.annotations.NullMarked;
