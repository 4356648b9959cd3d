"""The decoder as onnxruntime runs it fastest: GroupQueryAttention, rotation inside, and a cache kept in place."""

# mypy: disallow-subclassing-any=False
# torch is optional, so mypy does not follow it, and nn.Module is Any.

from __future__ import annotations

import torch
from torch import Tensor, nn

TEXT_MODELS = ("llama", "qwen2", "mistral")
"""Language models of one shape: norm, attention, norm, gated MLP; their attention has no more than biases."""

_FIXED_ROTATIONS = ("default", "linear", "llama3", "yarn")  # the others hang on how long the text is


def fits(language_model: nn.Module) -> bool:
    """Whether GroupQueryAttention does all that the attention of this language model does."""
    config = language_model.config
    width = getattr(config, "head_dim", None) or config.hidden_size // config.num_attention_heads
    rotation = getattr(config, "rope_parameters", None) or {}
    return (
        config.model_type in TEXT_MODELS
        and rotation.get("rope_type") in _FIXED_ROTATIONS
        and rotation.get("partial_rotary_factor", 1.0) == 1.0
        and width % 16 == 0  # other heads are refused when the graph is run
        and {*(getattr(config, "layer_types", None) or ["full_attention"])} == {"full_attention"}
        and not (config.model_type == "mistral" and config.sliding_window)
    )


class GroupQueryDecoder(nn.Module):
    """As `wrapper.Decoder`, for tracing only: its attention is one operator of onnxruntime, which torch cannot run.

    The operator writes new keys and values into the old ones' place where both are one buffer, which may be longer than
    what it holds: how much of it counts, the mask says. Padding has to stand behind the text, not before it.
    """

    def __init__(self, language_model: nn.Module, lm_head: nn.Module) -> None:
        super().__init__()
        config = language_model.config
        self.layers = language_model.layers
        self.norm = language_model.norm
        self.lm_head = lm_head
        self.heads: int = config.num_attention_heads
        self.kv_heads: int = config.num_key_value_heads
        self.packed = nn.ModuleList(_packed(layer.self_attn) for layer in self.layers)
        # As many rows as there are positions, each half as wide as a head: the other half is the same.
        cosine, sine = language_model.rotary_emb(torch.zeros(1), torch.arange(config.max_position_embeddings)[None])
        half = cosine.shape[-1] // 2
        self.register_buffer("cosine", cosine[0, :, :half].contiguous(), persistent=False)
        self.register_buffer("sine", sine[0, :, :half].contiguous(), persistent=False)

    def forward(
        self, inputs_embeds: Tensor, attention_mask: Tensor, position_ids: Tensor, past_key_values: list[Tensor]
    ) -> tuple[Tensor, ...]:
        """As the base class says."""
        states, total = inputs_embeds, attention_mask.shape[1]
        last = (attention_mask.sum(-1) - 1).to(torch.int32)
        length = torch.scalar_tensor(total, dtype=torch.int32)
        present: list[Tensor] = []
        for number, layer in enumerate(self.layers):
            past = past_key_values[2 * number : 2 * number + 2]
            width = self.heads * past[0].shape[-1]
            grown = [*past[0].shape[:2], total, past[0].shape[-1]]
            attended, *cache = torch.onnx.ops.symbolic_multi_out(
                "com.microsoft::GroupQueryAttention",
                (
                    self.packed[number](_normed(layer.input_layernorm, states)),
                    None,
                    None,
                    *past,
                    last,
                    length,
                    self.cosine,
                    self.sine,
                    position_ids,
                ),
                {
                    "num_heads": self.heads,
                    "kv_num_heads": self.kv_heads,
                    "scale": float(layer.self_attn.scaling),
                    "do_rotary": 1,
                },
                dtypes=[states.dtype] * 3,
                shapes=[[*states.shape[:2], width], grown, grown],
                version=1,
            )
            states = states + layer.self_attn.o_proj(attended)
            states = states + layer.mlp(_normed(layer.post_attention_layernorm, states))
            present += cache
        return (self.lm_head(_normed(self.norm, states)), *present)


def _packed(attention: nn.Module) -> nn.Linear:
    """The projections to queries, keys and values as one."""
    parts = [attention.q_proj, attention.k_proj, attention.v_proj]
    together = nn.Linear(parts[0].in_features, sum(part.out_features for part in parts), parts[0].bias is not None)
    together.weight = nn.Parameter(torch.cat([part.weight for part in parts]), requires_grad=False)
    if parts[0].bias is not None:
        together.bias = nn.Parameter(torch.cat([part.bias for part in parts]), requires_grad=False)
    return together


def _normed(norm: nn.Module, states: Tensor) -> Tensor:
    """RMSNorm as one operator: written out, onnxruntime does not recognise it."""
    return torch.onnx.ops.symbolic(
        "SimplifiedLayerNormalization",
        (states, norm.weight),
        {"axis": -1, "epsilon": float(norm.variance_epsilon), "stash_type": 1},
        dtype=states.dtype,
        shape=states.shape,
        version=1,
    )
