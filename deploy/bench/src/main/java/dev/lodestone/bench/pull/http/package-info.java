@NullMarked
package dev.lodestone.bench.pull.http;

import org.jspecify.annotations.NullMarked;
