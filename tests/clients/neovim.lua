-- Neovim as a writer uses it: a typo is told on its word, mended by a quick fix, and a record renamed in all files.
local function must(is_so, what)
  if not is_so then
    io.stderr:write(what .. '\n')
    vim.cmd('cquit 1')
  end
end

local server = assert(vim.lsp.start_client({ name = 'rejoinder', cmd = { vim.env.NODE, vim.env.SERVER }, root_dir = vim.fn.getcwd() }))
vim.cmd('edit articles/harbour.md')
local buffer = vim.api.nvim_get_current_buf()
must(vim.lsp.buf_attach_client(buffer, server), 'The server was not attached.')

local function ask(method, params)
  local answers = vim.lsp.buf_request_sync(buffer, method, params, 10000)
  must(answers and answers[server] and not answers[server].err, method .. ': ' .. vim.inspect(answers))
  return answers[server].result
end

local function errors()
  return vim.diagnostic.get(buffer, { severity = vim.diagnostic.severity.ERROR })
end

local function line_with(words)
  for number, line in ipairs(vim.api.nvim_buf_get_lines(buffer, 0, -1, false)) do
    local at = line:find(words, 1, true)
    if at then
      return number - 1, at - 1, line
    end
  end
end

local function at(words, letter)
  local line, column = line_with(words)
  return {
    textDocument = vim.lsp.util.make_text_document_params(buffer),
    position = { line = line, character = column + letter },
  }
end

-- A typo, on its word.
local line, column, text = line_with('to="dredged-at-night"')
local wrong = text:gsub('to="dredged%-at%-night"', 'to="dredged-at-nigth"')
vim.api.nvim_buf_set_lines(buffer, line, line + 1, false, { wrong })
must(vim.wait(10000, function()
  return #errors() > 0
end), 'The typo was not told.')
local told = errors()[1]
must(wrong:sub(told.col + 1, told.end_col) == 'dredged-at-nigth', 'Told at the wrong word: ' .. vim.inspect(told))

-- The quick fix.
local range = { start = { line = line, character = column }, ['end'] = { line = line, character = column } }
local actions = ask('textDocument/codeAction', {
  textDocument = vim.lsp.util.make_text_document_params(buffer),
  range = range,
  context = { diagnostics = {} },
})
must(#actions > 0 and actions[1].title == 'Write "dredged-at-night"', 'No quick fix: ' .. vim.inspect(actions))
vim.lsp.util.apply_workspace_edit(actions[1].edit, 'utf-16')
must(vim.wait(10000, function()
  return #errors() == 0
end), 'The error did not go.')

-- Completion, hover, definition.
local items = ask('textDocument/completion', at('denies="', 8)).items
must(#items == 2 and items[1].label == 'night', 'No completion of points: ' .. vim.inspect(items))
local hover = ask('textDocument/hover', at('to="dredged', 6))
must(hover.contents.value:find('Harbour Board denies 1 of 2 points', 1, true), 'No standing: ' .. vim.inspect(hover))
local definition = ask('textDocument/definition', at('by="harbour-board" on', 6))
must(definition.uri:find('actors/harbour%-board.md'), 'No definition: ' .. vim.inspect(definition))

-- A renaming, in all files.
local rename = at('by="harbour-board" on', 6)
rename.newName = 'port-office'
vim.lsp.util.apply_workspace_edit(ask('textDocument/rename', rename), 'utf-16')
vim.cmd('silent wall')
must(vim.fn.filereadable('actors/port-office.md') == 1, 'The file of the actor was not renamed.')
must(vim.fn.filereadable('actors/harbour-board.md') == 0, 'The file of the actor is there under both names.')
must(not table.concat(vim.fn.readfile('articles/harbour.md'), '\n'):find('"harbour-board"', 1, true), 'The old id is still named.')
io.stdout:write('a typo told on its word and mended, completion, hover with the standing, definition, a renaming over files')
vim.cmd('quitall!')
