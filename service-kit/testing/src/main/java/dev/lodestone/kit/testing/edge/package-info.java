@NullMarked
package dev.lodestone.kit.testing.edge;

import org.jspecify.annotations.NullMarked;
