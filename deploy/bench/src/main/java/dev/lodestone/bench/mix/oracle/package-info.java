@NullMarked
package dev.lodestone.bench.mix.oracle;

import org.jspecify.annotations.NullMarked;
