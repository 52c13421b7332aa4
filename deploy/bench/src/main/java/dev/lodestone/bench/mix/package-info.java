@NullMarked
package dev.lodestone.bench.mix;

import org.jspecify.annotations.NullMarked;
