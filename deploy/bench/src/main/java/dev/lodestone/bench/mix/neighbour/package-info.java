@NullMarked
package dev.lodestone.bench.mix.neighbour;

import org.jspecify.annotations.NullMarked;
