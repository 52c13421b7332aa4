@NullMarked
package dev.lodestone.kit.http;

import org.jspecify.annotations.NullMarked;
