@NullMarked
package dev.lodestone.bench.mix.map;

import org.jspecify.annotations.NullMarked;
