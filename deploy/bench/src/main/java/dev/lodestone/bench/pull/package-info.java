@NullMarked
package dev.lodestone.bench.pull;

import org.jspecify.annotations.NullMarked;
