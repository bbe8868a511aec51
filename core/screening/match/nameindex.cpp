#include "core/screening/match/nameindex.h"

namespace purser::screening {

namespace {

/// Words are one word of the vocabulary when they compare alike.
std::string identityOf(const NameToken& token, bool join)
{
    std::string key;
    key.push_back(join ? 'j' : 't');
    key.push_back(static_cast<char>('0' + static_cast<int>(token.role)));
    key.push_back(static_cast<char>('0' + static_cast<int>(token.script)));
    return key + token.letters;
}

} // namespace

NameIndex::NameIndex(const ListSet& lists, const EngineConfig& config)
{
    std::vector<NameForm> forms;
    for (std::uint32_t list = 0; list < lists.lists().size(); ++list) {
        const auto& entities = lists.lists()[list]->entities;
        for (std::uint32_t i = 0; i < entities.size(); ++i)
            addEntity(entities[i], list, i, forms);
    }
    for (std::uint32_t i = 0; i < m_names.size(); ++i)
        weighName(i, forms[i], config);
    m_sounds.finish();
    m_together.finish();
    m_ids = {};
}

/// First pass: take the names apart and count who bears which word.
void NameIndex::addEntity(const ListedEntity& entity, std::uint32_t list, std::uint32_t place,
    std::vector<NameForm>& forms)
{
    const size_t first = forms.size();
    for (std::uint32_t i = 0; i < entity.names.size(); ++i) {
        NameForm form = nameFormOf(entity.names[i].text, entity.kind);
        if (form.isEmpty())
            continue;
        forms.push_back(std::move(form));
        m_names.push_back({list, place, i, {}, {}, {}});
    }
    std::vector<const NameForm*> names;
    for (size_t i = first; i < forms.size(); ++i)
        names.push_back(&forms[i]);
    m_frequencies.addBearer(names);
}

/// Second pass, when the frequencies are known.
void NameIndex::weighName(std::uint32_t number, const NameForm& form, const EngineConfig& config)
{
    Name& name = m_names[number];
    WeighedName& weighed = name.weighed;
    weighed.kind = form.kind;
    weighed.script = form.script;
    weighed.together = form.together;
    m_together.add(weighed, number);
    for (const NameToken& token : form.tokens) {
        name.words.push_back(wordId(token, false));
        weighed.tokens.push_back(&m_vocabulary[name.words.back()]);
        weighed.weights.push_back(weightOf(token, form.kind, m_frequencies, config));
        weighed.total += weighed.weights.back();
        if (isHeavy(token))
            weighed.heavyTotal += weighed.weights.back();
    }
    for (size_t i = 0; i + 1 < form.tokens.size(); ++i) {
        name.joins.push_back(wordId(joinOf(form.tokens[i], form.tokens[i + 1]), true));
        weighed.joins.push_back(&m_vocabulary[name.joins.back()]);
    }
    for (const auto& ids : {name.words, name.joins}) {
        for (const std::uint32_t id : ids) {
            if (m_postings[id].empty() || m_postings[id].back() != number)
                m_postings[id].push_back(number);
        }
    }
}

std::uint32_t NameIndex::wordId(const NameToken& token, bool join)
{
    const auto [found, isNew] =
        m_ids.try_emplace(identityOf(token, join), static_cast<std::uint32_t>(m_vocabulary.size()));
    if (isNew) {
        m_vocabulary.push_back(token);
        m_isJoin.push_back(join);
        m_postings.emplace_back();
        if (isHeavy(token))
            m_sounds.add(token, found->second);
    }
    return found->second;
}

} // namespace purser::screening
