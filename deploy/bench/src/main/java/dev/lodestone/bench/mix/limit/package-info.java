@NullMarked
package dev.lodestone.bench.mix.limit;

import org.jspecify.annotations.NullMarked;
